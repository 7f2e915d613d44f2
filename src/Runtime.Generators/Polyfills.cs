namespace System.Runtime.CompilerServices;

/// <summary>What the compiler needs for init-only properties where the library does not have it.</summary>
internal static class IsExternalInit;
