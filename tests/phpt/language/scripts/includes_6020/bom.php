#!/usr/bin/env php
<?php return __LINE__;