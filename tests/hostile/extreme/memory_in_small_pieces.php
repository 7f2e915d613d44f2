<?php
// Memory that is used up by pieces of a kilobyte, none of them large.
$tree = [];
for ($i = 0; ; $i++) {
    $tree[$i % 200][$i / 200 % 200][] = str_repeat('x', 3000) . $i;
}
