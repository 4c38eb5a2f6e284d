/**
 * All sources once stood on one page, each under its id. Such an address leads on to the page of the source itself;
 * without script it leads to the lists. An id has several words, as of a publisher and a title; what looks like one and is
 * none leads to the page that says so.
 */
const id = location.hash.slice(1);
if (/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(id) && !document.getElementById(id)) location.replace(`${id}/`);
