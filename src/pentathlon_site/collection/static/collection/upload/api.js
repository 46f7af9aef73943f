// Requests to the site. What fails says whether it is worth trying again.

const STALL_MS = 60_000;
const ANSWER_MS = 180_000;

/** A refusal of the site, or no answer at all (status 0). */
export class ApiError extends Error {
  constructor(status, { code = "", message = "", address = "", problems = [] } = {}, retryAfter = 0) {
    super(message || code || String(status));
    Object.assign(this, { status, code, address, problems, retryAfter });
    this.hasMessage = Boolean(message);
  }

  /** Whether the same request may succeed later without anybody doing anything. */
  get passes() {
    return [0, 408, 429, 500, 502, 503, 504].includes(this.status) || this.code === "broken_off" || this.code === "wrong_sha256";
  }
}

/** The site's API for one centre; `place` is its address. */
export class Api {
  #place;
  #token;

  constructor(place, token) {
    [this.#place, this.#token] = [place, token];
  }

  get(path) {
    return this.#ask("GET", path, null, "");
  }

  post(path, content) {
    return this.#ask("POST", path, JSON.stringify(content), "application/json");
  }

  put(path, content) {
    return this.#ask("PUT", path, JSON.stringify(content), "application/json");
  }

  /** Send a file. A Blob goes several times faster than its bytes; `onProgress` is told the share that left. */
  putFile(path, blob, type, onProgress = () => {}) {
    return this.#ask("PUT", path, blob, type, onProgress);
  }

  async #ask(method, path, body, type, onProgress) {
    try {
      return await exchange({ method, address: this.#place + path, body, type, token: this.#token, onProgress });
    } catch (error) {
      // After signing in again in another tab the page's token no longer counts: this page has a new one.
      if (error.code !== "csrf" || !(await this.#renewToken())) throw error;
      return exchange({ method, address: this.#place + path, body, type, token: this.#token, onProgress });
    }
  }

  async #renewToken() {
    const answer = await fetch(location.href, { credentials: "same-origin" }).catch(() => null);
    if (answer?.redirected) throw new ApiError(401); // to the page on which one signs in
    if (!answer?.ok) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const token = page.getElementById("upload")?.dataset.token;
    if (token) this.#token = token;
    return Boolean(token);
  }
}

/** One request; resolves with the JSON of its answer, rejects with ApiError. */
function exchange({ method, address, body, type, token, onProgress }) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    let alarm = setTimeout(stop, STALL_MS);
    const wait = (ms) => {
      clearTimeout(alarm);
      alarm = setTimeout(stop, ms);
    };
    request.open(method, address);
    request.responseType = "json";
    request.setRequestHeader("X-CSRFToken", token);
    request.setRequestHeader("Accept", "application/json");
    if (type) request.setRequestHeader("Content-Type", type);
    if (onProgress) {
      request.upload.addEventListener("progress", ({ loaded, total }) => {
        wait(STALL_MS);
        onProgress(total ? loaded / total : 0);
      });
    }
    request.upload.addEventListener("load", () => wait(ANSWER_MS));
    request.addEventListener("loadend", () => {
      clearTimeout(alarm);
      const { status, response } = request;
      if (status >= 200 && status < 300 && response !== null) resolve(response);
      else reject(new ApiError(status, response?.error, Number(request.getResponseHeader("Retry-After")) || 0));
    });
    request.send(body);
  });
}
