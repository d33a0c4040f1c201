/**
 * What the page does beyond being read: Escape closes what is open over a figure, n and p go from flag to flag. Nothing is
 * lost without it.
 */
export const script = `
(() => {
  const body = document.body;
  const quiet = 'quiet';
  const wake = () => body.classList.remove(quiet);
  addEventListener('pointermove', wake, { passive: true });
  addEventListener('focusin', wake);
  const refs = () => [...document.querySelectorAll('a.ref')].filter((ref) => ref.checkVisibility());
  const go = (by) => {
    const all = refs();
    if (all.length === 0) return;
    const at = all.indexOf(document.activeElement);
    const next = at >= 0 ? at + by : by > 0 ? 0 : all.length - 1;
    const ref = all[(next + all.length) % all.length];
    ref.focus({ preventScroll: true });
    ref.scrollIntoView({ block: 'center' });
  };
  addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, select, textarea')) return;
    if (event.key === 'Escape') body.classList.add(quiet);
    else if (event.key === 'n') go(1);
    else if (event.key === 'p') go(-1);
  });
})();
`;
