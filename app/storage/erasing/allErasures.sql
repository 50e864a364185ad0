SELECT row FROM erasure ORDER BY row
