/* The floor: what a program cannot do without that makes pages of Markdown.
 *
 *     floor CONTENT OUTPUT FILES BYTES
 *
 * Reads every .md file below CONTENT, runs cmark-gfm over its body with all extensions and footnotes, and
 * writes FILES files of BYTES bytes in total below OUTPUT, which must not exist: one for each page, with
 * the page's HTML repeated or cut to the size that is due, and the rest as copies of the last. Two
 * threads, and the library's own allocator. It checks nothing, links nothing and has no templates.
 *
 * Debian's libcmark-gfm keeps the special characters of inline extensions in one table for all threads, and a
 * parser that is done takes its own out (see design.md). Here autolink's are put in once and its list is
 * emptied, and strikethrough is attached, behind a lock, only to bodies that hold a '~'.
 */
#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define WORKERS 2
#define RUN 16

/* Not in the installed headers, but exported: what the library itself calls. */
void cmark_manage_extensions_special_characters(cmark_parser *parser, int add);

static char **pages;
static size_t page_count, page_room, root_length;
static const char *output;
static size_t file_count, byte_count;
static atomic_size_t next_page;
static pthread_mutex_t strikethrough_lock = PTHREAD_MUTEX_INITIALIZER;

static void die(const char *what) {
  fprintf(stderr, "floor: %s: %s\n", what, strerror(errno));
  exit(1);
}

static void make_folder(const char *path) {
  if (mkdir(path, 0755) != 0) die(path);
}

static int list(const char *path, const struct stat *status, int type, struct FTW *place) {
  (void)status;
  (void)place;
  if (type == FTW_D && strlen(path) > root_length) {
    char copy[4096];
    snprintf(copy, sizeof copy, "%s%s", output, path + root_length);
    make_folder(copy);
  }
  size_t length = strlen(path);
  if (type != FTW_F || length < 3 || strcmp(path + length - 3, ".md") != 0) return 0;
  if (page_count == page_room) {
    page_room = page_room ? page_room * 2 : 1024;
    pages = realloc(pages, page_room * sizeof *pages);
    if (!pages) die("memory");
  }
  pages[page_count++] = strdup(path);
  return 0;
}

static void write_file(const char *path, const char *text, size_t length, size_t due) {
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0644);
  if (file < 0) die(path);
  while (due > 0) {
    size_t piece = due < length ? due : length;
    ssize_t written = write(file, text, piece);
    if (written <= 0) die(path);
    due -= (size_t)written;
  }
  close(file);
}

/* The part of all bytes that belongs to a file: the first files are a byte larger. */
static size_t size_due(size_t file) {
  return byte_count / file_count + (file < byte_count % file_count ? 1 : 0);
}

static size_t read_page(const char *path, char **buffer, size_t *room) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) die(path);
  size_t length = (size_t)status.st_size;
  if (length + 1 > *room) {
    *room = length * 2 + 1;
    *buffer = realloc(*buffer, *room);
    if (!*buffer) die("memory");
  }
  size_t have = 0;
  while (have < length) {
    ssize_t got = read(file, *buffer + have, length - have);
    if (got <= 0) die(path);
    have += (size_t)got;
  }
  close(file);
  (*buffer)[length] = 0;
  return length;
}

static const char *body_of(const char *text, size_t length) {
  if (length < 4 || memcmp(text, "---\n", 4) != 0) return text;
  const char *end = strstr(text + 4, "\n---\n");
  return end ? end + 5 : text;
}

static char *render(const char *body, size_t length, size_t *html_length) {
  static const char *names[] = {"table", "autolink", "tasklist", "tagfilter"};
  int options = CMARK_OPT_FOOTNOTES;
  int strikes = memchr(body, '~', length) != NULL;
  if (strikes) pthread_mutex_lock(&strikethrough_lock);
  cmark_parser *parser = cmark_parser_new(options);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(names[i]));
  if (strikes)
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("strikethrough"));
  cmark_parser_feed(parser, body, length);
  cmark_node *document = cmark_parser_finish(parser);
  if (strikes) pthread_mutex_unlock(&strikethrough_lock);
  char *html =
      cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
  *html_length = strlen(html);
  cmark_node_free(document);
  cmark_parser_free(parser);
  return html;
}

static void *work(void *unused) {
  (void)unused;
  char *buffer = NULL;
  size_t room = 0;
  for (;;) {
    size_t start = atomic_fetch_add(&next_page, RUN);
    if (start >= page_count) break;
    for (size_t page = start; page < start + RUN && page < page_count; page++) {
      size_t length = read_page(pages[page], &buffer, &room), html_length;
      const char *body = body_of(buffer, length);
      char *html = render(body, length - (size_t)(body - buffer), &html_length);
      char path[4096];
      snprintf(path, sizeof path, "%s%.*shtml", output,
               (int)(strlen(pages[page] + root_length) - 2), pages[page] + root_length);
      write_file(path, html_length ? html : "\n", html_length ? html_length : 1, size_due(page));
      free(html);
    }
  }
  free(buffer);
  return NULL;
}

int main(int argc, char **argv) {
  if (argc != 5) {
    fprintf(stderr, "usage: floor CONTENT OUTPUT FILES BYTES\n");
    return 2;
  }
  output = argv[2];
  file_count = strtoull(argv[3], NULL, 10);
  byte_count = strtoull(argv[4], NULL, 10);
  root_length = strlen(argv[1]);

  cmark_gfm_core_extensions_ensure_registered();
  cmark_syntax_extension *autolink = cmark_find_syntax_extension("autolink");
  cmark_parser *parser = cmark_parser_new(0);
  cmark_parser_attach_syntax_extension(parser, autolink);
  cmark_manage_extensions_special_characters(parser, 1);
  cmark_syntax_extension_set_special_inline_chars(autolink, NULL);
  cmark_parser_free(parser);

  make_folder(output);
  if (nftw(argv[1], list, 64, FTW_PHYS) != 0) die(argv[1]);
  if (file_count < page_count) file_count = page_count;

  pthread_t threads[WORKERS];
  for (int i = 0; i < WORKERS; i++) pthread_create(&threads[i], NULL, work, NULL);
  for (int i = 0; i < WORKERS; i++) pthread_join(threads[i], NULL);

  /* Pages that are made of other pages: lists, records, the index. */
  static char filler[65536];
  memset(filler, 'x', sizeof filler);
  for (size_t file = page_count; file < file_count; file++) {
    char path[4096];
    if ((file - page_count) % 1000 == 0) {
      snprintf(path, sizeof path, "%s/.rest-%zu", output, (file - page_count) / 1000);
      make_folder(path);
    }
    snprintf(path, sizeof path, "%s/.rest-%zu/%zu.html", output, (file - page_count) / 1000, file);
    write_file(path, filler, sizeof filler, size_due(file));
  }
  return 0;
}
