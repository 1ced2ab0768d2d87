// A bump allocator for one parse, with a budget, and the parse that runs inside it.
//
// This is C for two reasons. cmark's allocator callbacks are given no context, so they must find
// their arena through a thread-local variable, and Swift has none. And cmark has no way to refuse
// memory: what runs over budget is left by `longjmp`, which may cross frames of C but none of Swift.
// Nothing leaks by it, because all that a parse allocates is in the arena.
//
// Only one Swift file may call this: each object file has its own copy of the variable.
#ifndef PLAIT_CCMARKGFM_ARENA_H
#define PLAIT_CCMARKGFM_ARENA_H

#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct plait_slab {
  struct plait_slab *older;
  size_t size;
} plait_slab;

typedef struct plait_arena {
  char *next;         // the first free byte of the newest slab
  char *end;          // the byte after it
  plait_slab *newest;
  plait_slab *first;  // the one that is kept from parse to parse
  size_t taken;       // the bytes of all slabs but the first
  size_t budget;      // the most that `taken` may become
  int is_parsing;     // whether `escape` is valid and the budget holds
  jmp_buf escape;     // where a parse that runs over budget is left for
} plait_arena;

enum {
  plait_alignment = 16,  // also the room for the size that stands before every allocation
  plait_first_slab = 2 * 1024 * 1024,
  plait_further_slab = 2 * 1024 * 1024,
};

// The arena from which this thread's cmark calls allocate. The variable stands inside a function
// because Swift's importer does not emit those of a file.
static inline plait_arena **plait_arena_current(void) {
  static _Thread_local plait_arena *current;
  return &current;
}

// Leaves the parse. What is asked of a finished tree has no budget, and nowhere to be left for: then
// the system has no memory left, at which Swift stops too.
static inline _Noreturn void plait_arena_fail(plait_arena *arena) {
  if (!arena->is_parsing) abort();
  longjmp(arena->escape, 1);
}

static inline void plait_arena_add_slab(plait_arena *arena, size_t room) {
  size_t size = room + sizeof(plait_slab) + plait_alignment;
  size_t usual = arena->first ? plait_further_slab : plait_first_slab;
  if (size < usual) size = usual;
  if (arena->is_parsing && arena->first &&
      (size > arena->budget || arena->taken > arena->budget - size)) {
    plait_arena_fail(arena);
  }
  plait_slab *slab = (plait_slab *)malloc(size);
  if (!slab) plait_arena_fail(arena);
  slab->older = arena->newest;
  slab->size = size;
  arena->newest = slab;
  if (arena->first) arena->taken += size; else arena->first = slab;
  uintptr_t start = (uintptr_t)(slab + 1);
  start = (start + plait_alignment - 1) & ~(uintptr_t)(plait_alignment - 1);
  arena->next = (char *)start;
  arena->end = (char *)slab + size;
}

static inline char *plait_arena_take(plait_arena *arena, size_t size) {
  if (size > SIZE_MAX / 4) plait_arena_fail(arena);
  size_t room = ((size + plait_alignment - 1) & ~(size_t)(plait_alignment - 1)) + plait_alignment;
  if ((size_t)(arena->end - arena->next) < room) plait_arena_add_slab(arena, room);
  char *start = arena->next + plait_alignment;
  *(size_t *)(start - plait_alignment) = room - plait_alignment;
  // libcmark-gfm 0.29.0.gfm.6 looks for `mailto:` in the bytes before a text: of an earlier body there
  // must be none.
  *(size_t *)(start - sizeof(size_t)) = 0;
  arena->next += room;
  return start;
}

static inline void *plait_arena_calloc(size_t count, size_t size) {
  plait_arena *arena = *plait_arena_current();
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes)) plait_arena_fail(arena);
  return memset(plait_arena_take(arena, bytes), 0, bytes);
}

static inline void *plait_arena_realloc(void *old, size_t size) {
  plait_arena *arena = *plait_arena_current();
  if (!old) return plait_arena_take(arena, size);
  size_t *room = (size_t *)((char *)old - plait_alignment);
  if (size <= *room) return old;
  if ((char *)old + *room == arena->next) {  // the newest allocation grows where it is
    size_t wanted = (size + plait_alignment - 1) & ~(size_t)(plait_alignment - 1);
    if (size <= SIZE_MAX / 4 && wanted <= (size_t)(arena->end - (char *)old)) {
      arena->next = (char *)old + wanted;
      *room = wanted;
      return old;
    }
  }
  return memcpy(plait_arena_take(arena, size), old, *room);
}

static inline void plait_arena_free(void *old) { (void)old; }

// Gives up all that was allocated; the first slab is kept for the next parse.
static inline void plait_arena_reset(plait_arena *arena) {
  while (arena->newest && arena->newest != arena->first) {
    plait_slab *older = arena->newest->older;
    free(arena->newest);
    arena->newest = older;
  }
  arena->taken = 0;
  if (arena->first) {
    uintptr_t start = (uintptr_t)(arena->first + 1);
    start = (start + plait_alignment - 1) & ~(uintptr_t)(plait_alignment - 1);
    arena->next = (char *)start;
    arena->end = (char *)arena->first + arena->first->size;
  }
}

static inline plait_arena *plait_arena_new(void) {
  return (plait_arena *)calloc(1, sizeof(plait_arena));
}

static inline void plait_arena_destroy(plait_arena *arena) {
  plait_arena_reset(arena);
  free(arena->first);
  free(arena);
}

// Makes `arena` the one that this thread's cmark calls allocate from, and returns the one before.
static inline plait_arena *plait_arena_use(plait_arena *arena) {
  plait_arena *before = *plait_arena_current();
  *plait_arena_current() = arena;
  return before;
}

// Parses `length` bytes with the extensions given, or returns NULL when they take more memory than
// `budget`. The tree, and all text that is asked of it, is valid until the arena is reset. The arena
// must be the one in use, then and as long as anything is asked of the tree.
static inline cmark_node *plait_arena_parse(plait_arena *arena, size_t budget, const char *bytes,
                                            size_t length, int options,
                                            cmark_syntax_extension *const *extensions,
                                            size_t count) {
  static cmark_mem allocator = {plait_arena_calloc, plait_arena_realloc, plait_arena_free};
  arena->budget = budget;
  if (setjmp(arena->escape)) {
    arena->is_parsing = 0;
    return NULL;
  }
  arena->is_parsing = 1;
  cmark_parser *parser = cmark_parser_new_with_mem(options, &allocator);
  for (size_t index = 0; index < count; index++) {
    cmark_parser_attach_syntax_extension(parser, extensions[index]);
  }
  cmark_parser_feed(parser, bytes, length);
  cmark_node *root = cmark_parser_finish(parser);
  arena->is_parsing = 0;
  return root;
}

#endif
