// The browser got no answer from a security key: say so on the page.

document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  document.getElementById("key-failure").hidden = false;
});
