<?php
set_error_handler(function ($n, $m) { echo $undefined; trigger_error('again'); return true; });
echo $undefined;
echo "end\n";
