using MiniPhp.Runtime.Calls;

namespace MiniPhp.Extensions.Process;

/// <summary>Options of waiting, priorities and namespaces, as Linux has them.</summary>
[PhpExtension("pcntl")]
public static class ProcessConstants
{
    [PhpConstant] public const long WNOHANG = 1;
    [PhpConstant] public const long WUNTRACED = 2;
    [PhpConstant] public const long WCONTINUED = 8;
    [PhpConstant] public const long PRIO_PGRP = 1;
    [PhpConstant] public const long PRIO_USER = 2;
    [PhpConstant] public const long PRIO_PROCESS = 0;
    [PhpConstant] public const long CLONE_NEWNS = 131072;
    [PhpConstant] public const long CLONE_NEWIPC = 134217728;
    [PhpConstant] public const long CLONE_NEWUTS = 67108864;
    [PhpConstant] public const long CLONE_NEWNET = 1073741824;
    [PhpConstant] public const long CLONE_NEWPID = 536870912;
    [PhpConstant] public const long CLONE_NEWUSER = 268435456;
    [PhpConstant] public const long CLONE_NEWCGROUP = 33554432;
}
