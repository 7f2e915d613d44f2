using MiniPhp.Runtime;
using MiniPhp.Runtime.Hashing;

namespace MiniPhp.Extensions.Standard.Passwords;

/// <summary>What MD5-crypt and SHA-crypt share: digests of password and salt in turns.</summary>
internal static class CryptRounds
{
    /// <summary>The digest of a text, another one, and the first again.</summary>
    public static void Enclose(HashAlgorithm algorithm, ReadOnlySpan<byte> password, ReadOnlySpan<byte> salt, Span<byte> digest)
    {
        Span<byte> context = stackalloc byte[algorithm.ContextSize];
        algorithm.Start(context);
        algorithm.Update(context, password);
        algorithm.Update(context, salt);
        algorithm.Update(context, password);
        algorithm.Finish(context, digest);
    }

    /// <summary>Adds a digest to what is being hashed, again and again, as many bytes as the password has.</summary>
    public static void UpdateRepeated(HashAlgorithm algorithm, Span<byte> context, ReadOnlySpan<byte> digest, int length)
    {
        for (int rest = length; rest > 0; rest -= digest.Length)
            algorithm.Update(context, digest[..Math.Min(rest, digest.Length)]);
    }

    /// <summary>Hashes the digest with password and salt, in an order that changes from round to round.</summary>
    /// <param name="engine">Whose host may end what takes long.</param>
    /// <param name="algorithm">MD5, SHA-256 or SHA-512.</param>
    /// <param name="rounds">How often.</param>
    /// <param name="password">The password, or what stands for it.</param>
    /// <param name="salt">The salt, or what stands for it.</param>
    /// <param name="digest">The digest so far; gets the last one.</param>
    public static void Run(Engine engine, HashAlgorithm algorithm, int rounds, ReadOnlySpan<byte> password, ReadOnlySpan<byte> salt, Span<byte> digest)
    {
        Span<byte> context = stackalloc byte[algorithm.ContextSize];
        for (int round = 0; round < rounds; round++)
        {
            engine.PollInHost();
            bool isOdd = (round & 1) != 0;
            algorithm.Start(context);
            algorithm.Update(context, isOdd ? password : digest);
            if (round % 3 != 0)
                algorithm.Update(context, salt);
            if (round % 7 != 0)
                algorithm.Update(context, password);
            algorithm.Update(context, isOdd ? digest : password);
            algorithm.Finish(context, digest);
        }
    }
}
