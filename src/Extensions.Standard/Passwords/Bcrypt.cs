using System.Buffers.Binary;
using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>
/// The schemes <c>$2a$</c>, <c>$2b$</c>, <c>$2x$</c> and <c>$2y$</c>: bcrypt (Provos and Mazières, 1999). "x" keeps the error of old code, which took bytes above 127 as
/// negative; "a" differs from both where that error would let other passwords in; "b" and "y" are bcrypt.
/// </summary>
internal static unsafe class Bcrypt
{
    private const int SettingLength = 29;
    private const int SaltStart = 7;
    private const int SaltSize = 16;
    private const int LeastCost = 4;
    private const int MostCost = 31;
    private const int TextEncryptions = 64;
    private const int HashSize = 23;

    private static ReadOnlySpan<byte> Digits => "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"u8;

    /// <param name="engine">Whose host may end what takes long.</param>
    /// <param name="password">The password; 72 bytes count.</param>
    /// <param name="setting">The prefix, two digits that say how often the key is set up (as a power of 2, from 4 to 31), a dollar sign, and 22 characters of salt.</param>
    /// <returns>null when the setting is none.</returns>
    public static byte[]? Hash(Engine engine, ReadOnlySpan<byte> password, ReadOnlySpan<byte> setting)
    {
        if (setting.Length < SettingLength || setting[2] is not ((byte)'a' or (byte)'b' or (byte)'x' or (byte)'y') || setting[6] != '$')
            return null;
        if (setting[4] is < (byte)'0' or > (byte)'3' || setting[5] is < (byte)'0' or > (byte)'9')
            return null;
        int cost = 10 * (setting[4] - '0') + setting[5] - '0';
        Span<byte> salt = stackalloc byte[SaltSize];
        if (cost is < LeastCost or > MostCost || !TryReadSalt(setting[SaltStart..SettingLength], salt))
            return null;

        Span<uint> saltWords = stackalloc uint[4];
        for (int i = 0; i < saltWords.Length; i++)
            saltWords[i] = BinaryPrimitives.ReadUInt32BigEndian(salt[(4 * i)..]);
        var cipher = new Blowfish();
        Span<uint> key = stackalloc uint[Blowfish.KeyWords];
        uint change = ExpandPassword(password, setting[2], key);
        cipher.SetUp(engine, key, change, saltWords, 1u << cost);
        key.Clear();
        return Write(setting, cipher.EncryptRepeatedly("OrpheanBeholderScryDoubt"u8, TextEncryptions));
    }

    /// <summary>The password and a null byte, over and over, as words with the first byte highest.</summary>
    /// <returns>What is added to the first word when the key first meets the cipher's state: nothing, or for "a" a bit that keeps colliding passwords apart.</returns>
    private static uint ExpandPassword(ReadOnlySpan<byte> password, byte variant, Span<uint> key)
    {
        int at = 0;
        uint extended = 0;
        uint difference = 0;
        for (int i = 0; i < key.Length; i++)
        {
            uint word = 0;
            uint wrong = 0;
            for (int j = 0; j < sizeof(uint); j++)
            {
                byte value = at < password.Length ? password[at] : (byte)0;
                word = word << 8 | value;
                uint signed = (uint)(sbyte)value;
                wrong = (wrong << 8) | signed;
                if (j > 0)
                    extended |= wrong & 0x80;
                at = at < password.Length ? at + 1 : 0;
            }

            difference |= word ^ wrong;
            key[i] = variant == 'x' ? wrong : word;
        }

        return variant == 'a' && difference == 0 && extended != 0 ? 1u << 16 : 0;
    }

    private static bool TryReadSalt(ReadOnlySpan<byte> text, Span<byte> salt)
    {
        int bits = 0;
        int count = 0;
        int filled = 0;
        foreach (byte character in text)
        {
            int value = Digits.IndexOf(character);
            if (value < 0)
                return false;
            bits = bits << 6 | value;
            count += 6;
            if (count < 8 || filled == salt.Length)
                continue;
            count -= 8;
            salt[filled++] = (byte)(bits >> count);
        }

        return true;
    }

    /// <summary>The setting, without the bits of its last character that are no salt, and 23 bytes of the result.</summary>
    private static byte[] Write(ReadOnlySpan<byte> setting, ReadOnlySpan<byte> result)
    {
        var text = new byte[SettingLength + (8 * HashSize + 5) / 6];
        setting[..SettingLength].CopyTo(text);
        text[SettingLength - 1] = Digits[Digits.IndexOf(setting[SettingLength - 1]) & 0x30];
        int bits = 0;
        int count = 0;
        int at = SettingLength;
        foreach (byte value in result[..HashSize])
        {
            bits = bits << 8 | value;
            for (count += 8; count >= 6; count -= 6)
                text[at++] = Digits[bits >> (count - 6) & 63];
        }

        text[at] = Digits[bits << (6 - count) & 63];
        return text;
    }
}
