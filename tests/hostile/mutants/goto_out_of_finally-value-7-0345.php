<?php
try { } finally { goto a; } a:
