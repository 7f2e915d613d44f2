<?php
function again() { register_shutdown_function('again'); }
again();
