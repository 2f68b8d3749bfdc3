#ifndef NHANRONG_CPOSIX_H
#define NHANRONG_CPOSIX_H

/// Exchanges two paths of one file system in one step (Linux 3.15 and later).
/// Returns 0, or -1 with `errno`: Swift's Glibc module does not show `renameat2`.
int nhanrong_exchange(const char *one, const char *other);

/// Waits until everything written to the file system of an open file is on the disk.
/// Returns 0, or -1 with `errno`: Swift's Glibc module does not show `syncfs` either.
int nhanrong_sync_file_system(int descriptor);

#endif
