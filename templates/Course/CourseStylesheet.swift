/// The style sheet of a course: that of the hub, and what stands round the pages in a frame.
public func courseStylesheet(_ theme: Theme) -> [UInt8] {
  stylesheet(theme, standsAlone: true) + Array(courseRules.utf8)
}

private let courseRules = #"""
  .launch, .launch body { block-size: 100%; margin: 0; border: 0; overflow: hidden; }
  .launch iframe { display: block; inline-size: 100%; block-size: 100%; border: 0; }
  .course-bar, .course-end, .course .page {
    max-inline-size: calc(46rem + 2 * var(--gutter)); margin-inline: auto; padding-inline: var(--gutter);
  }
  .course-bar {
    display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.25rem 2rem;
    padding-block: 0.75rem; font-size: var(--small);
  }
  .course-name a { display: inline-block; margin-inline-start: 0.5rem; padding-block: 0.25rem; font-weight: 700; }
  .course-place { color: var(--muted); }
  .course-place span + span:not([hidden])::before { content: "\00B7" / ""; margin-inline-end: 0.375rem; }
  .course-state { flex-basis: 100%; }
  .course-state:empty, .course-leave:has([hidden]) { display: none; }
  .course .page > * + * { margin-block-start: 2.5rem; }
  .course .page > .claim { font-size: var(--s1); font-weight: 600; }
  .course-begin { font-size: var(--s1); }
  .course-begin a { font-weight: 700; }
  .course-contents ol { display: grid; gap: 0.5rem; padding-inline-start: 1.5em; }
  .course-contents ol ol { margin-block-start: 0.5rem; }
  .course-contents .read { margin-inline-start: 0.5em; color: var(--muted); font-size: var(--small); white-space: nowrap; }
  .course-contents .read::before { content: "\2713\00A0" / ""; }
  .course-terms dt { margin-block-start: 1.25rem; color: var(--ink); font-weight: 700; }
  .course-terms dd > * + * { margin-block-start: 0.375rem; }
  .course-end { padding-block: 0 3rem; }
  .course-end > * + * { margin-block-start: 1.5rem; }
  @media print { .course-bar { padding-inline: 0; } .course-state, .course-end, .course-leave { display: none; } }

  """#
