using MiniPhp.Runtime.Streams;

namespace MiniPhp.Runtime.Hashing;

/// <summary>Digests of what streams give.</summary>
public static class StreamHash
{
    private const int ChunkSize = 8192;

    /// <summary>Adds what is left of a stream to a computation.</summary>
    /// <param name="algorithm">The algorithm.</param>
    /// <param name="context">What is computed so far.</param>
    /// <param name="stream">Read until its end, or until <paramref name="limit"/>.</param>
    /// <param name="limit">Bytes at most; negative for all.</param>
    /// <param name="added">Bytes that were added.</param>
    /// <returns>False when reading failed.</returns>
    public static bool Update(HashAlgorithm algorithm, Span<byte> context, PhpStream stream, long limit, out long added)
    {
        Span<byte> chunk = stackalloc byte[ChunkSize];
        added = 0;
        while (limit != added)
        {
            int wanted = limit < 0 ? ChunkSize : (int)Math.Min(ChunkSize, limit - added);
            int length = stream.Read(chunk[..wanted]);
            if (length <= 0)
                return length == 0;
            algorithm.Update(context, chunk[..length]);
            added += length;
        }

        return true;
    }
}
