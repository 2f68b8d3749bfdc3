#define _GNU_SOURCE
#include "CPosix.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

int nhanrong_exchange(const char *one, const char *other) {
  return renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE);
}

int nhanrong_sync_file_system(int descriptor) { return syncfs(descriptor); }
