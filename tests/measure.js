// Lists what is wrong with the texts of the page as it lies at this width: texts that lie on one
// another, that are cut or leave what they stand in, labels that do not stand at their points, and
// what has to be scrolled sideways without saying so.
(() => {
  const width = document.documentElement.clientWidth;
  const out = [];
  const told = t => `${t.e.tagName.toLowerCase()}.${t.e.getAttribute("class") || ""} "${t.n.data.trim().slice(0, 40)}" ` +
    `(${[t.left, t.top, t.right, t.bottom].map(Math.round)}) in ${around(t.e)}`;
  const around = e => { const c = e.closest("[class]")?.parentElement?.closest("[class]"); return c ? c.tagName.toLowerCase() + "." + c.getAttribute("class") : "body"; };
  const styles = new Map();
  const style = e => { let s = styles.get(e); if (!s) styles.set(e, s = getComputedStyle(e)); return s; };

  // Every line of text, as high as its letters are.
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const n = walker.currentNode, e = n.parentElement;
    if (!n.data.trim() || e.closest("title, desc, .visually-hidden, .skip") || style(e).visibility !== "visible" || !e.checkVisibility()) continue;
    range.selectNodeContents(n);
    const half = parseFloat(style(e).fontSize) * 0.35;
    for (const r of range.getClientRects()) {
      const middle = (r.top + r.bottom) / 2;
      if (r.width > 1 && r.height > 1) texts.push({n, e, left: r.left, right: r.right, top: middle - half, bottom: middle + half});
    }
  }

  // On one another.
  texts.sort((a, b) => a.top - b.top);
  texts.forEach((a, i) => {
    for (let k = i + 1; k < texts.length && texts[k].top < a.bottom - 1; k++) {
      const b = texts[k];
      if (b.n !== a.n && Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1) out.push(`on one another: ${told(a)} and ${told(b)}`);
    }
  });

  // Cut, or outside of what they stand in.
  const holds = (box, t) => t.left >= box.left - 1.5 && t.right <= box.right + 1.5;
  for (const t of texts) {
    let box = t.e, scrolls = false, cut = false;
    if (box.ownerSVGElement) box = box.closest("svg").parentElement.closest("figure, td, th, li, .multiples > *") || document.body;
    while (["inline", "contents"].includes(style(box).display)) box = box.parentElement;
    if (!t.e.closest("pre") && !holds(box.getBoundingClientRect(), t)) out.push(`leaves ${box.tagName.toLowerCase()}.${box.className}: ${told(t)}`);
    for (let a = t.e; a && a !== document.documentElement; a = a.parentElement) {
      const s = style(a);
      if (a.ownerSVGElement || s.overflowX === "visible" && s.overflowY === "visible") continue;
      const r = a.getBoundingClientRect();
      if (["auto", "scroll"].includes(s.overflowX)) scrolls = true;
      else if (["hidden", "clip"].includes(s.overflowX) && !scrolls && !holds(r, t)) cut = true;
      if (["hidden", "clip"].includes(s.overflowY) && (t.top < r.top - 1 || t.bottom > r.bottom + 1)) cut = true;
    }
    if (cut) out.push(`cut: ${told(t)}`);
    if (!scrolls && (t.left < -1 || t.right > width + 1)) out.push(`outside of the window: ${told(t)}`);
  }

  // Figures beside each other in a folded table, in line whatever their heads.
  for (const tr of document.querySelectorAll(".fold tr")) {
    if (style(tr).display !== "grid" || !tr.checkVisibility()) continue;
    const values = [...tr.querySelectorAll("td[data-head] > .value")].map(e => ({e, cell: e.parentElement.getBoundingClientRect(), at: e.getClientRects()[0]})).filter(v => v.at);
    values.forEach((v, i) => {
      const w = values[i - 1];
      if (w && v.cell.left > w.cell.left && Math.abs(v.at.top - w.at.top) > 1.5) out.push(`not in line: "${w.e.textContent}" and "${v.e.textContent}", ${Math.round(v.at.top - w.at.top)} px, in ${tr.closest("table").className}`);
    });
  }

  // Labels of axes, at their points; the first and the last are always there.
  for (const svg of document.querySelectorAll("svg")) {
    const frame = svg.getBoundingClientRect();
    if (!frame.width) continue;
    for (const [ticks, at, from, size] of [[".tick-x", "x", "left", "width"], [".tick-y", "y", "top", "height"]]) {
      const all = [...svg.querySelectorAll(ticks)];
      const shown = all.filter(e => e.getBoundingClientRect().width).map(e => {
        const r = e.getBoundingClientRect();
        return {e, point: frame[from] + parseFloat(e.getAttribute(at)) / 100 * frame[size], middle: r[from] + r[size] / 2};
      }).sort((a, b) => a.point - b.point);
      if (all.length && ![all[0], all[all.length - 1]].every(e => shown.some(s => s.e === e))) out.push(`the first or last label of ${ticks} is not shown`);
      shown.forEach((s, i) => {
        const step = Math.min(...[shown[i - 1], shown[i + 1]].filter(Boolean).map(o => Math.abs(o.point - s.point)));
        if (Math.abs(s.middle - s.point) > step / 2 + 1) out.push(`stands ${Math.round(s.middle - s.point)} px from its point, at steps of ${Math.round(step)}: ${s.e.textContent}`);
      });
    }
  }

  // Scrolled sideways.
  if (document.scrollingElement.scrollWidth > width + 1) out.push(`the page is ${document.scrollingElement.scrollWidth} px wide`);
  for (const e of document.querySelectorAll("body *")) {
    if (e.scrollWidth > e.clientWidth + 1 && ["auto", "scroll"].includes(style(e).overflowX) && e.tagName !== "PRE" && !e.querySelector(".more[open]"))
      out.push(`has to be scrolled, ${e.scrollWidth} px in ${e.clientWidth}: ${e.tagName.toLowerCase()}.${e.className}`);
  }
  return out;
})()
