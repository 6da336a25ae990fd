// Defines ``atRest()``: resolves when nothing is under way that the page itself began and that ends by itself:
// no answer of the photo library, no dialog on its way out, no short timer, and what was queued is done.
// Uploads don't count: tests hold them up to see what can be done meanwhile.

(() => {
  const SHORT = 300;
  const PATIENCE = 20_000;
  const { setTimeout: later, clearTimeout: never, requestAnimationFrame: nextFrame } = window;
  const timers = new Set();
  let answers = 0;

  window.setTimeout = (run, delay = 0, ...given) => {
    const timer = later(() => {
      timers.delete(timer);
      run(...given);
    }, delay);
    if (delay <= SHORT) timers.add(timer);
    return timer;
  };
  window.clearTimeout = (timer) => {
    timers.delete(timer);
    never(timer);
  };

  // An answer has come when those who waited for it have read it.
  const counted = (holder, name) => {
    const original = holder[name];
    holder[name] = function (...given) {
      const answer = original.apply(this, given);
      const come = () => later(() => (answers -= 1));
      answers += 1;
      answer.then(come, come);
      return answer;
    };
  };
  counted(window, "fetch");
  counted(Response.prototype, "json");

  const isBusy = () => answers > 0 || timers.size > 0 || document.querySelector("dialog:not([open])");
  window.atRest = () =>
    new Promise((resolve, reject) => {
      const giveUp = later(() => reject(new Error("The page does not come to rest.")), PATIENCE);
      const look = () =>
        nextFrame(() =>
          later(() => {
            if (isBusy()) return look();
            never(giveUp);
            resolve();
          }),
        );
      look();
    });
})();
