#ifndef NHANRONG_CPOSIX_H
#define NHANRONG_CPOSIX_H

#include <sys/types.h>

/// Exchanges two paths of one file system in one step (Linux 3.15 and later).
/// Returns 0, or -1 with `errno`: Swift's Glibc module does not show `renameat2`.
int nhanrong_exchange(const char *one, const char *other);

/// Waits until everything written to the file system of an open file is on the disk.
/// Returns 0, or -1 with `errno`: Swift's Glibc module does not show `syncfs` either.
int nhanrong_sync_file_system(int descriptor);

/// Makes a pipe that programs do not inherit: `ends[0]` for reading, `ends[1]` for writing.
/// Returns 0, or -1 with `errno`: Swift's Glibc module does not show `pipe2`.
int nhanrong_pipe(int ends[2]);

/// Keeps large blocks of memory apart from small ones for good. The C library ceases to when it first
/// frees a large one; later ones then lie between small ones and cannot be given back.
void nhanrong_keep_large_blocks_apart(void);

/// What a program may use up before the kernel ends it.
struct nhanrong_limits {
  /// Bytes of address space.
  unsigned long address_space;
  /// Seconds of processor time.
  unsigned long processor_time;
  /// Bytes of a file that it writes.
  unsigned long file_size;
};

/// Starts a program by its path, without a shell, within limits and with three descriptors of ours
/// as its standard input, output and error. It ends with the thread that started it.
/// Returns its process, or -1 with `errno`. `posix_spawn` cannot set limits in the child.
pid_t nhanrong_spawn(const char *path, char *const arguments[], char *const environment[],
                     const int streams[3], struct nhanrong_limits limits);

#endif
