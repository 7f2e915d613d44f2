using System.Buffers.Binary;
using MiniPhp.Runtime;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>The schemes with DES: zeros are encrypted, with a cipher that the salt changes and the password as key.</summary>
internal static class DesCrypt
{
    private const int KeySize = 8;
    private const int Rounds = 25;
    private const int ExtendedSettingLength = 9;

    /// <summary>The traditional scheme: two characters of salt; eight of the password count.</summary>
    public static byte[] Hash(Engine engine, ReadOnlySpan<byte> password, ReadOnlySpan<byte> setting)
    {
        var cipher = new DesCipher(CryptText.ValueOf(setting[1]) << 6 | CryptText.ValueOf(setting[0]));
        cipher.SetKey(KeyOf(password));
        return Write(setting[..2], cipher.Encrypt(engine, 0, Rounds));
    }

    /// <summary>The extended scheme: an underscore, four characters with the number of rounds, four with the salt; the whole password counts.</summary>
    /// <returns>null when the setting is too short, has other characters, or no rounds.</returns>
    public static byte[]? HashExtended(Engine engine, ReadOnlySpan<byte> password, ReadOnlySpan<byte> setting)
    {
        if (setting.Length < ExtendedSettingLength || Number(setting.Slice(1, 4)) is not (> 0 and var rounds) || Number(setting.Slice(5, 4)) is not (>= 0 and var salt))
            return null;
        ulong key = KeyOf(password);
        var plain = new DesCipher(0);
        for (int taken = KeySize; taken < password.Length; taken += KeySize)
        {
            plain.SetKey(key);
            key = plain.Encrypt(engine, key, 1) ^ KeyOf(password[taken..]);
        }

        var cipher = new DesCipher(salt);
        cipher.SetKey(key);
        return Write(setting[..ExtendedSettingLength], cipher.Encrypt(engine, 0, rounds));
    }

    /// <summary>The first eight bytes, each moved up by the bit that DES leaves out.</summary>
    private static ulong KeyOf(ReadOnlySpan<byte> password)
    {
        Span<byte> key = stackalloc byte[KeySize];
        for (int i = 0; i < KeySize && i < password.Length; i++)
            key[i] = (byte)(password[i] << 1);
        return BinaryPrimitives.ReadUInt64BigEndian(key);
    }

    /// <summary>24 bits, the lowest first; -1 when a character stands for none.</summary>
    private static int Number(ReadOnlySpan<byte> text)
    {
        int number = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int value = CryptText.ValueOf(text[i]);
            if (value < 0)
                return -1;
            number |= value << 6 * i;
        }

        return number;
    }

    private static byte[] Write(ReadOnlySpan<byte> setting, ulong block)
    {
        const int digits = 11;
        var text = new byte[setting.Length + digits];
        setting.CopyTo(text);
        for (int i = 0; i < digits; i++)
        {
            int shift = 58 - 6 * i;
            text[setting.Length + i] = CryptText.Digit((int)(shift >= 0 ? block >> shift : block << -shift));
        }

        return text;
    }
}
