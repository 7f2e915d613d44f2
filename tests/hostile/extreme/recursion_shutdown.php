<?php
function again() { static $n = 0; if ($n++ < 5000) { register_shutdown_function('again'); } else { echo $n; } }
register_shutdown_function('again');
