using System.Security.Cryptography;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>bcrypt, and for verifying whatever crypt() knows.</summary>
internal sealed class BcryptPasswords : PasswordAlgorithm
{
    private const int HashLength = 60;
    private const int ShortestHash = 13;
    private const int SaltLength = 22;
    private const long LeastCost = 4;
    private const long MostCost = 31;

    public override string Identifier => PasswordConstants.PASSWORD_BCRYPT;

    public override string Name => "bcrypt";

    public override PhpString Hash(Engine engine, PhpString password, PhpArray? options)
    {
        if (password.Span.Contains((byte)0))
            throw engine.ValueError("Bcrypt password must not contain null character");
        long cost = Option(engine, options, "cost", PasswordConstants.PASSWORD_BCRYPT_DEFAULT_COST);
        if (cost is < LeastCost or > MostCost)
            throw engine.ValueError("Invalid bcrypt cost parameter specified: " + cost);
        byte[] salt = MakeSalt(engine, options, SaltLength);
        byte[] setting = [.. "$2y$"u8, (byte)('0' + cost / 10), (byte)('0' + cost % 10), (byte)'$', .. salt];
        return PhpString.FromOwned(Bcrypt.Hash(engine, password.Span, setting)!);
    }

    public override bool Verify(Engine engine, PhpString password, PhpString hash)
        => Crypt.Hash(engine, password.Span, hash.Span) is { } made && hash.Length >= ShortestHash && CryptographicOperations.FixedTimeEquals(made, hash.Span);

    public override bool NeedsRehash(Engine engine, PhpString hash, PhpArray? options)
    {
        long wanted = Option(engine, options, "cost", PasswordConstants.PASSWORD_BCRYPT_DEFAULT_COST);
        return CostOf(hash) != wanted;
    }

    public override PhpArray OptionsOf(PhpString hash)
    {
        var options = new PhpArray();
        options.Set("cost", CostOf(hash));
        return options;
    }

    protected override bool IsValid(ReadOnlySpan<byte> hash) => hash.Length == HashLength && hash.StartsWith("$2y"u8);

    private static long CostOf(PhpString hash)
    {
        long cost = PasswordConstants.PASSWORD_BCRYPT_DEFAULT_COST;
        ReadOnlySpan<byte> text = hash.Span;
        TryRead(ref text, "$2y$"u8, ref cost);
        return cost;
    }
}
