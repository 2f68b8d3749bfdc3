#define _GNU_SOURCE
#include "CPosix.h"

#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

int nhanrong_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}

int nhanrong_sync_file_system(int descriptor) { return syncfs(descriptor); }

int nhanrong_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC); }

void nhanrong_keep_large_blocks_apart(void) { mallopt(M_MMAP_THRESHOLD, 128 * 1024); }

static int limit(int resource, unsigned long value) {
  struct rlimit both = {value, value};
  return setrlimit(resource, &both);
}

/// Between `vfork` and `execve`: system calls only, and nothing of the parent's memory is changed.
static void become(const char *path, char *const arguments[], char *const environment[],
                   const int streams[3], const struct nhanrong_limits *limits) {
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return;
  // The descriptors of ours lie above the three, so that none overwrites another.
  for (int stream = 0; stream < 3; stream++)
    if (dup2(streams[stream], stream) < 0) return;
  if (limit(RLIMIT_AS, limits->address_space) != 0) return;
  if (limit(RLIMIT_CPU, limits->processor_time) != 0) return;
  if (limit(RLIMIT_FSIZE, limits->file_size) != 0) return;
  if (limit(RLIMIT_CORE, 0) != 0) return;
  execve(path, arguments, environment);
}

pid_t nhanrong_spawn(const char *path, char *const arguments[], char *const environment[],
                     const int streams[3], struct nhanrong_limits limits) {
  // The child borrows our memory until it becomes the program, and tells here why it could not.
  volatile int failure = 0;
  pid_t process = vfork();
  if (process == 0) {
    become(path, arguments, environment, streams, &limits);
    failure = errno;
    _exit(127);
  }
  if (process > 0 && failure != 0) {
    waitpid(process, NULL, 0);
    errno = failure;
    return -1;
  }
  return process;
}
