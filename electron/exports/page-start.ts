import { Html } from './html';

/** How every exported page begins, up to its title: its language, and a policy by which nothing in it is fetched or run. */
export const PAGE_START = new Html(`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">`);
