using System.Runtime.InteropServices;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>The Argon2 library, <c>libargon2.so.1</c>, loaded when something asks for it.</summary>
internal static unsafe class Argon2Library
{
    public const int Succeeded = 0;
    public const uint Version = 0x13;
    private const string Library = "libargon2.so.1";

    /// <summary>Whether the system has it.</summary>
    public static bool Exists { get; } = NativeLibrary.TryLoad(Library, out _);

    [DllImport(Library)]
    public static extern nuint argon2_encodedlen(uint timeCost, uint memoryCost, uint threads, uint saltLength, uint hashLength, int type);

    [DllImport(Library)]
    public static extern int argon2_hash(
        uint timeCost, uint memoryCost, uint threads, byte* password, nuint passwordLength, byte* salt, nuint saltLength, byte* hash, nuint hashLength,
        byte* encoded, nuint encodedLength, int type, uint version);

    [DllImport(Library)]
    public static extern int argon2_verify(byte* encoded, byte* password, nuint passwordLength, int type);

    [DllImport(Library)]
    public static extern byte* argon2_error_message(int error);
}
