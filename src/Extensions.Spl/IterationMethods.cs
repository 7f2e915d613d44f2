using MiniPhp.Runtime.Classes;

namespace MiniPhp.Extensions.Spl;

/// <summary>Whether foreach may walk over an object of a native Iterator class itself.</summary>
internal static class IterationMethods
{
    /// <summary>True when a script's class overrides one of the methods of Iterator: then foreach calls them.</summary>
    public static bool AreOverridden(PhpClass @class) => @class.IsUser
        && (IsOverridden(@class, "current") || IsOverridden(@class, "key") || IsOverridden(@class, "next")
            || IsOverridden(@class, "valid") || IsOverridden(@class, "rewind"));

    private static bool IsOverridden(PhpClass @class, string lowerName) => @class.FindMethod(lowerName) is { IsUser: true };
}
