// Loads the page again when there is another edition of the site, and waits for a program that is being
// started anew.
const edition = document.currentScript.dataset.edition;
(async () => {
  for (;;) {
    try {
      const answer = await fetch("/_lagesbild/after/" + edition);
      if (answer.ok) return location.reload();
    } catch {}
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
})();
