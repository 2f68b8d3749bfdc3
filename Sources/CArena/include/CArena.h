#ifndef NHANRONG_CARENA_H
#define NHANRONG_CARENA_H

#include <stddef.h>

/// Memory that is handed out piece by piece and given back all at once: what a parser takes for
/// hundreds of small nodes. Each thread has an arena of its own. What libyaml takes comes from it,
/// too, without being asked: whoever calls libyaml marks the arena before and releases it after.

/// `calloc` from the arena of this thread.
void *nhanrong_arena_calloc(size_t count, size_t size);

/// `realloc` within it.
void *nhanrong_arena_realloc(void *piece, size_t size);

/// Does nothing: the piece goes with all the others.
void nhanrong_arena_free(void *piece);

/// How much of the arena is in use.
struct nhanrong_arena_mark {
  void *block;
  size_t used;
};

/// Where the arena stands now.
struct nhanrong_arena_mark nhanrong_arena_mark(void);

/// Gives back everything handed out since a mark of the same thread.
void nhanrong_arena_release(struct nhanrong_arena_mark mark);

#endif
