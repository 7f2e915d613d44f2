<?php
function f(int $a, $b = 2, ...$rest) {
    return json_encode(func_get_args("\n") . " a=$a b=" . json_encode($b) . ' rest=' . json_encode($rest);
}
echo f(1), "\n", f(1, 5, 6, 7), "\n", f(b: 'b', a: 1), ), f(1, ...[2, ]), "\n", f(...['a' => 