<?php
interface I { }
class_alias('I', 'J');
class_alias('I', 'J');
class_alias('I', fopen('php://memory', 'r+'));
echo "ok\n";
class_alias(new Fiber(fn() => Fiber::suspend(1)), 'I', 'Iterable');
