<?php
function handler() { restore_error_handler(); set_error_handler('handler'); static $n = 0; if ($n++ < 100) trigger_error('x'); }
set_error_handler('handler');
trigger_error('y');
function endless() { set_error_handler('endless'); trigger_error('x'); }
set_error_handler('endless');
trigger_error('y');
