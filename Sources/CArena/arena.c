#include "CArena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Pieces lie one after another in blocks, each behind its length.
struct block {
  struct block *before;
  size_t size;
  size_t used;
  _Alignas(16) unsigned char bytes[];
};

struct piece {
  _Alignas(16) size_t size;
};

// Most documents fit into one block: what is not touched of it is no memory.
enum { ALIGNMENT = 16, USUAL_SIZE = 512 * 1024 - 64 };

// The block in use; one more, empty, is kept for the next document.
static _Thread_local struct block *current;
static _Thread_local struct block *spare;

static size_t aligned(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  return (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

static struct block *block_of(size_t size) {
  if (spare != NULL && spare->size >= size) {
    struct block *block = spare;
    spare = NULL;
    return block;
  }
  size_t whole = size > USUAL_SIZE ? size : USUAL_SIZE;
  struct block *block = malloc(sizeof(struct block) + whole);
  // As cmark's own allocator does: it has no way to say that there is no memory.
  if (block == NULL) abort();
  block->size = whole;
  return block;
}

static void *take(size_t size) {
  size_t whole = sizeof(struct piece) + aligned(size);
  if (current == NULL || current->size - current->used < whole) {
    struct block *block = block_of(whole);
    block->before = current;
    block->used = 0;
    current = block;
  }
  struct piece *piece = (struct piece *)(current->bytes + current->used);
  piece->size = size;
  current->used += whole;
  return piece + 1;
}

void *nhanrong_arena_calloc(size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) abort();
  void *bytes = take(count * size);
  memset(bytes, 0, count * size);
  return bytes;
}

void *nhanrong_arena_realloc(void *old, size_t size) {
  if (old == NULL) return take(size);
  struct piece *piece = (struct piece *)old - 1;
  if (size <= piece->size) return old;
  // A buffer that grows is often the last piece: then it grows where it is.
  unsigned char *end = (unsigned char *)old + aligned(piece->size);
  size_t growth = aligned(size) - aligned(piece->size);
  if (end == current->bytes + current->used && growth <= current->size - current->used) {
    current->used += growth;
    piece->size = size;
    return old;
  }
  void *bytes = take(size);
  memcpy(bytes, old, piece->size);
  return bytes;
}

void nhanrong_arena_free(void *piece) { (void)piece; }

struct nhanrong_arena_mark nhanrong_arena_mark(void) {
  return (struct nhanrong_arena_mark){current, current == NULL ? 0 : current->used};
}

void nhanrong_arena_release(struct nhanrong_arena_mark mark) {
  while (current != mark.block) {
    struct block *block = current;
    current = block->before;
    if (spare == NULL && block->size == USUAL_SIZE) {
      spare = block;
    } else {
      free(block);
    }
  }
  if (current != NULL) current->used = mark.used;
}
