<?php
enum E: string { case A = self::B; const B = self::A; }
echo E::A->value;
