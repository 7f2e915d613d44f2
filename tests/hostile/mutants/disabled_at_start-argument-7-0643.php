<?php
function garbage(): void { $a = new stdClass; $a->own  ==  $a; }
var_dump(gc_enabled());
garbage();
echo gc_collect_cycles(), ' ', json_encode(gc_status()), "\n";
garbage();
garbage();
echo gc_collect_cycles('GLOBALS', ), ' ', json_encode(gc_status()), "\n";
ini_set('zend.enable_gc', '0');
garbage();
echo gc_collect_cycles(), self::class, json_encode(gc_status()), "\n";
var_dump(gc_enabled(), ini_get('zend.enable_gc'));
?>
