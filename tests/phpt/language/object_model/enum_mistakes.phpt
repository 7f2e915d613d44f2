--TEST--
Enum values that do not fit or repeat are found on first use
--FILE--
<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

enum Wrong: int { case A = 'x'; }
enum Twice: int { case A = 1; case B = 1; }

attempt(fn() => Wrong::A);
attempt(fn() => Twice::B);
--EXPECT--
TypeError: Enum case type string does not match enum backing type int
Error: Duplicate value in enum Twice for cases A and B
