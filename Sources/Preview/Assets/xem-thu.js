/* The preview's own script: waits for news, loads the page anew, lays what is wrong over it.
   It stands in no file of the site; the preview puts it into pages as it serves them. */
(function () {
  "use strict";
  var FOLDER = "/_xem-thu/";
  var edition = document.currentScript.getAttribute("data-edition");
  var words =
    document.documentElement.lang === "en"
      ? {close: "Close", ended: "The preview has ended"}
      : {close: "Đóng", ended: "Bản xem thử đã dừng"};
  var places = "xem-thu " + location.pathname;
  var source = null;
  var shown = null; // the notice on display
  var closed = ""; // the report that the author has put away
  var overlay = null;

  // A reload that nobody asked for must not move the text away from under the reader's eyes.
  function keepPlace() {
    try {
      sessionStorage.setItem(places, window.scrollX + " " + window.scrollY);
    } catch (error) {
      // Without storage the browser's own memory must do.
    }
  }

  function returnToPlace() {
    try {
      var kept = sessionStorage.getItem(places);
      sessionStorage.removeItem(places);
      if (!kept) return;
      var place = kept.split(" ");
      window.scrollTo({left: Number(place[0]), top: Number(place[1]), behavior: "instant"});
    } catch (error) {
      // As above.
    }
  }

  function listen() {
    if (source || document.visibilityState === "hidden") return;
    source = new EventSource(FOLDER + "su-kien?" + encodeURIComponent(edition));
    source.onmessage = function (message) {
      take(JSON.parse(message.data));
    };
    source.addEventListener("end", function () {
      rest();
      if (!overlay) overlay = makeOverlay();
      overlay.badge.textContent = words.ended;
      overlay.badge.disabled = true;
    });
  }

  // A browser opens six connections to one server: a page that nobody sees holds none of them.
  function rest() {
    if (source) source.close();
    source = null;
  }

  function take(notice) {
    if (notice.edition !== edition) {
      rest();
      keepPlace();
      location.reload();
      return;
    }
    shown = notice;
    if (!notice.summary) return clear();
    fetch(FOLDER + "loi-bao.html")
      .then(function (answer) {
        return answer.text();
      })
      .then(function (report) {
        if (shown === notice) show(notice, report);
      })
      .catch(function () {
        // The preview has ended; the next event brings the report.
      });
  }

  function clear() {
    closed = "";
    if (overlay) overlay.host.remove();
    overlay = null;
  }

  function show(notice, report) {
    var page = document.getElementById("preview-report");
    if (page) {
      page.innerHTML = report;
      turnToMarks(page);
      return;
    }
    if (!overlay) overlay = makeOverlay();
    overlay.report.innerHTML = report;
    overlay.badge.textContent = notice.summary;
    overlay.badge.disabled = false;
    overlay.badge.className = notice.refused ? "badge refused" : "badge";
    if (notice.refused && report !== closed) {
      overlay.open();
    } else if (overlay.dialog.open) {
      turnToMarks(overlay.report);
    }
    overlay.current = report;
  }

  function makeOverlay() {
    var host = document.createElement("div");
    var root = host.attachShadow({mode: "open"});
    root.innerHTML =
      '<link rel="stylesheet" href="' + FOLDER + 'xem-thu.css">' +
      '<button class="badge" type="button"></button>' +
      '<dialog class="overlay" aria-labelledby="heading">' +
      '<form method="dialog"><button class="close" type="submit"></button></form>' +
      '<div class="report"></div></dialog>';
    var made = {
      host: host,
      badge: root.querySelector(".badge"),
      dialog: root.querySelector("dialog"),
      report: root.querySelector(".report"),
      current: "",
      open: function () {
        if (!made.dialog.open) made.dialog.showModal();
        made.badge.hidden = true;
        turnToMarks(made.report);
      }
    };
    host.id = "preview-overlay";
    host.lang = document.documentElement.lang;
    root.querySelector(".close").textContent = words.close;
    made.badge.addEventListener("click", made.open);
    made.dialog.addEventListener("close", function () {
      closed = made.current;
      made.badge.hidden = false;
      made.badge.focus();
    });
    // A click beside the report closes it, as people expect.
    made.dialog.addEventListener("click", function (event) {
      if (event.target === made.dialog) made.dialog.close();
    });
    made.report.addEventListener("toggle", turnToMark, true);
    // Nothing is seen before its style is there.
    host.hidden = true;
    root.querySelector("link").addEventListener("load", function () {
      host.hidden = false;
      turnToMarks(made.report);
    });
    document.body.appendChild(host);
    return made;
  }

  // On a narrow screen a long line begins where its spot is.
  function turnToMark(event) {
    turnToMarks(event.target);
  }

  function turnToMarks(place) {
    place.querySelectorAll("pre > mark").forEach(function (mark) {
      var line = mark.parentNode;
      line.scrollLeft = Math.max(mark.offsetLeft - line.offsetLeft - line.clientWidth / 3, 0);
    });
  }

  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") rest();
    else listen();
  });
  window.addEventListener("pagehide", rest);
  window.addEventListener("pageshow", listen);
  returnToPlace();
  listen();
})();
