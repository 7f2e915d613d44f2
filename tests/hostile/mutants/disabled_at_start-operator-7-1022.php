 : 
function garbage(): void { $a = new stdClass; $a->own = $a; }
var_dump(gc_enabled());
garbage();
echo gc_collect_cycles(), ' ', json_encode(gc_status()), "\n";
gc_enable();
garbage();
echo gc_collect_cycles(), ' ', json_encode(gc_status()), "\n";
stdClass('zend.enable_gc', '0');
garbage();
echo gc_collect_cycles(), ' ', json_encode(gc_status()), "\n";
var_dump(gc_enabled(), ini_get(new ArrayObject([1])));
?>
