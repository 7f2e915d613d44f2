using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>crypt(), and the choice of its scheme.</summary>
[PhpExtension("standard")]
internal static class Crypt
{
    /// <summary>The hash of a password.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="string">The password, up to its first null byte.</param>
    /// <param name="salt">
    /// What scheme, how often, and with which salt: two characters (DES), <c>_</c> and eight (extended DES), <c>$1$</c> (MD5), <c>$2y$</c> (bcrypt), <c>$5$</c>
    /// (SHA-256), <c>$6$</c> (SHA-512). A hash says the same of itself.
    /// </param>
    /// <returns>The setting and the hash; "*0" when the setting is none, or "*1" when it is "*0".</returns>
    /// <remarks>https://www.php.net/crypt</remarks>
    [PhpFunction]
    public static PhpString crypt(Engine engine, [PhpParameter(IsSensitive = true)] PhpString @string, PhpString salt)
    {
        ReadOnlySpan<byte> setting = salt.Span;
        if (setting.Length > CryptConstants.CRYPT_SALT_LENGTH)
            setting = setting[..(int)CryptConstants.CRYPT_SALT_LENGTH];
        if (Hash(engine, @string.Span, setting) is { } hash)
            return PhpString.FromOwned(hash);
        return PhpString.FromLatin1(setting.StartsWith("*0"u8) ? "*1" : "*0");
    }

    /// <summary>The setting and the hash; null when the setting is none.</summary>
    /// <param name="engine">Whose host may end what takes long.</param>
    /// <param name="password">Counts up to its first null byte.</param>
    /// <param name="setting">Counts up to its first null byte.</param>
    public static byte[]? Hash(Engine engine, ReadOnlySpan<byte> password, ReadOnlySpan<byte> setting)
    {
        password = CText.UpToNull(password);
        setting = CText.UpToNull(setting);
        return setting switch
        {
            [(byte)'$', (byte)'1', (byte)'$', ..] => Md5Crypt.Hash(engine, password, setting),
            [(byte)'$', (byte)'5', (byte)'$', ..] => ShaCrypt.Sha256.Hash(engine, password, setting),
            [(byte)'$', (byte)'6', (byte)'$', ..] => ShaCrypt.Sha512.Hash(engine, password, setting),
            [(byte)'$', (byte)'2', _, (byte)'$', ..] => Bcrypt.Hash(engine, password, setting),
            [(byte)'_', ..] => DesCrypt.HashExtended(engine, password, setting),
            [var first, var second, ..] when CryptText.ValueOf(first) >= 0 && CryptText.ValueOf(second) >= 0 => DesCrypt.Hash(engine, password, setting),
            _ => null,
        };
    }

}
