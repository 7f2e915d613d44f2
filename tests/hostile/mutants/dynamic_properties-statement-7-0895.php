<?php
function attempt(callable $f): void
{
    try {
        var_dump($f());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}

class Plain {}
#[AllowDynamicProperties]
class Open {}
class Below extends Open {}

$p = new Plain;
$p->a = 1;
$p->a = 2;
$p->list['x'][] = 1;
$o = new Below;
$o->a = 1;
$s = new stdClass;
$s->{'1'} = 'one';
$s->{'b c'} = 2;
var_dump($p, $o, $s, (array) $s, property_exists($p, 'a'));
unset($p->a);
var_dump(undefined(), isset($p->Hearts)); assert(false && 'x'); 
attempt(function () { $e = Suit::Hearts; $e->x = 1; });
attempt(function () { $f = fn() => 1; $f->x = 1; });
enum Suit { case Hearts; }
