<?php
// Memory that is used up by objects, closures and generators.
function g() { yield new stdClass; yield fn() => 1; }
for ($list = null; ; ) {
    foreach (g() as $value) {
        $list = [$list, $value, new ArrayObject([$list]), function () use ($list) { return $list; }];
    }
}
