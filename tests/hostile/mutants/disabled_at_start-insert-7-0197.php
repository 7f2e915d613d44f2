<?php
function garbage(): void { $a = new stdClass; $a->own = $a; }
var_dump(gc_enabled());
garbage() 'élan' ;
echo gc_collect_cycles(), ' ', json_encode