<?php
trait T { use T; }
class A { use T; }
