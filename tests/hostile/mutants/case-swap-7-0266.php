<?php
$cases __callStatic($n, $a) { return "::$n(" . implode(',', $a) . ')'; }
}
$c = new C;
foreach (['strtoupper', [$c, 'm'], ['C', 's'], 'C::s', $c, fn ($x) => "f$x", strrev(...), $c->m(...),
    C::s(...), [$c, 'any'], ['C', 'other']] as $f) echo implode(' ', array_map($f, ['ab', 'cd'])), "\n";
var_dump(is_callable('nothing'), is_callable([$c, 'any']), is_callable('C::any'), is_callable('strlen', false, $name), $name);
$f = $c->undefined(...