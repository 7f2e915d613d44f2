using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Errors;

namespace MiniPhp.Extensions.Spl;

/// <summary>Whether foreach may walk over an object of a native Iterator class itself.</summary>
internal static class IterationMethods
{
    /// <summary>True when foreach walks over the object itself.</summary>
    /// <exception cref="PhpThrow">Error: it was to walk by reference.</exception>
    public static bool AreNative(Engine engine, PhpClass @class, bool byReference)
    {
        if (AreOverridden(@class))
            return false;
        return byReference ? throw engine.Error("An iterator cannot be used with foreach by reference") : true;
    }

    /// <summary>True when a script's class overrides one of the methods of Iterator: then foreach calls them.</summary>
    public static bool AreOverridden(PhpClass @class) => @class.IsUser
        && (IsOverridden(@class, "current") || IsOverridden(@class, "key") || IsOverridden(@class, "next")
            || IsOverridden(@class, "valid") || IsOverridden(@class, "rewind"));

    private static bool IsOverridden(PhpClass @class, string lowerName) => @class.FindMethod(lowerName) is { IsUser: true };
}
