using MiniPhp.Runtime.Calls;

namespace MiniPhp.Runtime.Classes;

/// <summary>Who may see a member.</summary>
internal static class Visibility
{
    /// <summary>The word messages use.</summary>
    public static string Name(MemberFlags flags) =>
        (flags & MemberFlags.Private) != 0 ? "private" : (flags & MemberFlags.Protected) != 0 ? "protected" : "public";

    /// <summary>True when a protected member of <paramref name="declaring"/> is visible in <paramref name="scope"/>: one derives from the other.</summary>
    public static bool IsProtectedVisible(PhpClass declaring, PhpClass? scope) =>
        scope is not null && (declaring.DerivesFrom(scope) || scope.DerivesFrom(declaring));

    /// <summary>How messages name the place of an access: "global scope" or "scope C".</summary>
    public static string Describe(PhpClass? scope) => scope is null ? "global scope" : "scope " + scope.Name;
}
