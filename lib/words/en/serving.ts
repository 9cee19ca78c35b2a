/** Words of the layer before the framework: the signed-in link on reading pages, and pages of its own for refusals. */
export const words = {
  mySubmissions: "My submissions",
  home: "Go to the front page",
  refusals: {
    400: {
      title: "This address does not read right",
      text: "Something in the request was malformed. Check the address and try again.",
    },
    403: {
      title: "This did not come from our pages",
      text: "Forms are only taken from this site’s own pages. Go back, load the page again and send it once more; nothing was changed.",
    },
    404: {
      title: "There is nothing here",
      text: "The page may have moved, or the address may hold a slip.",
    },
    405: {
      title: "This address does not take that",
      text: "Pages here are read and forms are sent; nothing else is understood.",
    },
    408: {
      title: "That took too long",
      text: "The request did not arrive whole in time. Try again on a better connection.",
    },
    413: {
      title: "That is more than we can take at once",
      text: "What was sent is too large; nothing was saved. Make it smaller and send it again.",
    },
    414: { title: "This address is too long", text: "Shorten the address and try again." },
    421: {
      title: "Another name for this place",
      text: "This server does not answer under the name you used.",
    },
    429: {
      title: "That was a lot of looking",
      text: "This page is put together anew for each question, and many came from your connection. Wait half a minute, then ask again.",
    },
    431: {
      title: "Too much came along with the request",
      text: "Remove this site’s cookies in your browser and try again.",
    },
    500: {
      title: "Something went wrong on our side",
      text: "It has been noted, and nothing of yours is lost. Try again in a moment.",
    },
    503: {
      title: "We are catching our breath",
      text: "Too much is going on at this moment. Try again in a few seconds.",
    },
  },
};
