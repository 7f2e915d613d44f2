<?php
goto a; while (0) { class A {}  a: echo 1; }
