/* What every page of the desk has: menus that close, text areas that grow, slugs that fill themselves. */
import "./menus.js";
import "./grows.js";
import "./fills-from.js";
import "./demo-people.js";
