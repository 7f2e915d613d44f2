using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>password_hash and what goes with it.</summary>
[PhpExtension("standard")]
internal static class PasswordFunctions
{
    /// <summary>Hashes a password with a random salt.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="password">The password; for bcrypt without null bytes.</param>
    /// <param name="algo">A PASSWORD_* constant; null for the default one.</param>
    /// <param name="options"><c>cost</c> for bcrypt, <c>memory_cost</c> (KiB), <c>time_cost</c> and <c>threads</c> for Argon2.</param>
    /// <exception cref="Runtime.Errors.PhpThrow">ValueError: an unknown algorithm, or an option out of range.</exception>
    /// <remarks>https://www.php.net/password_hash</remarks>
    [PhpFunction]
    public static PhpString password_hash(
        Engine engine, [PhpParameter(IsSensitive = true)] PhpString password, [PhpParameter(Type = "string|int|null")] Value algo, [PhpParameter(Default = "[]")] PhpArray? options = null)
    {
        PasswordAlgorithm algorithm = PasswordAlgorithm.Named(algo) ?? throw engine.ArgumentValueError(2, "must be a valid password hashing algorithm");
        return algorithm.Hash(engine, password, options);
    }

    /// <summary>Whether a hash, of password_hash() or crypt(), is a password's.</summary>
    /// <remarks>https://www.php.net/password_verify</remarks>
    [PhpFunction]
    public static bool password_verify(Engine engine, [PhpParameter(IsSensitive = true)] PhpString password, PhpString hash)
        => (PasswordAlgorithm.Of(hash.Span) ?? PasswordAlgorithm.Default).Verify(engine, password, hash);

    /// <summary>What a hash says of itself.</summary>
    /// <returns>array{algo: string|null, algoName: string, options: array&lt;string, int&gt;}</returns>
    /// <remarks>https://www.php.net/password_get_info</remarks>
    [PhpFunction]
    public static PhpArray password_get_info(PhpString hash)
    {
        PasswordAlgorithm? algorithm = PasswordAlgorithm.Of(hash.Span);
        var information = new PhpArray();
        information.Set("algo", algorithm is null ? Value.Null : Value.FromLatin1(algorithm.Identifier));
        information.Set("algoName", Value.FromLatin1(algorithm?.Name ?? "unknown"));
        information.Set("options", algorithm?.OptionsOf(hash) ?? new PhpArray());
        return information;
    }

    /// <summary>Whether password_hash() would now make another kind of hash; false when the algorithm is unknown.</summary>
    /// <remarks>https://www.php.net/password_needs_rehash</remarks>
    [PhpFunction]
    public static bool password_needs_rehash(
        Engine engine, PhpString hash, [PhpParameter(Type = "string|int|null")] Value algo, [PhpParameter(Default = "[]")] PhpArray? options = null)
    {
        if (PasswordAlgorithm.Named(algo) is not { } wanted)
            return false;
        return PasswordAlgorithm.Of(hash.Span) != wanted || wanted.NeedsRehash(engine, hash, options);
    }

    /// <returns>The algorithms that password_hash() has here: list&lt;string&gt;.</returns>
    /// <remarks>https://www.php.net/password_algos</remarks>
    [PhpFunction]
    public static PhpArray password_algos()
    {
        var names = new PhpArray();
        foreach (PasswordAlgorithm algorithm in PasswordAlgorithm.All)
            names.Append(Value.FromLatin1(algorithm.Identifier));
        return names;
    }
}
