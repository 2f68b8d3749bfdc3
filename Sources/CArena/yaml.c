#include <string.h>

#include "CArena.h"

// libyaml has no hook for memory, but takes all of it through four functions that it exports, and
// the linker prefers a program's own to those of a library. It makes four pieces for every scalar.
// Where libyaml was built to keep to its own, it stays with `malloc`, and only time is lost.

void *yaml_malloc(size_t size) { return nhanrong_arena_realloc(NULL, size); }

void *yaml_realloc(void *piece, size_t size) { return nhanrong_arena_realloc(piece, size); }

void yaml_free(void *piece) { nhanrong_arena_free(piece); }

char *yaml_strdup(const char *text) {
  if (text == NULL) return NULL;
  size_t size = strlen(text) + 1;
  return memcpy(yaml_malloc(size), text, size);
}
