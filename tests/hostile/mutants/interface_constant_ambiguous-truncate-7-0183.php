<?php
interface I { const }
interface 