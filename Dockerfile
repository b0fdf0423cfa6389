# One image for web, worker and beat: the lock file's packages and the code.
FROM python:3.11-slim-bookworm AS packages
COPY requirements.lock /tmp/requirements.lock
RUN python -m venv /opt/venv \
 && /opt/venv/bin/pip install --no-cache-dir --no-deps --require-hashes \
    -r /tmp/requirements.lock

FROM python:3.11-slim-bookworm
RUN useradd --system --uid 10001 --home-dir /srv/claimtrack claimtrack \
 && mkdir -p /srv/claimtrack /var/lib/claimtrack \
 && chown claimtrack: /var/lib/claimtrack
COPY --from=packages /opt/venv /opt/venv
WORKDIR /srv/claimtrack
COPY . .
ENV PATH=/opt/venv/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    CLAIMTRACK_HOME=/var/lib/claimtrack \
    OMP_NUM_THREADS=1 \
    BIND=0.0.0.0
USER claimtrack
VOLUME /var/lib/claimtrack
EXPOSE 8000
CMD ["gunicorn", "-c", "python:claimtrack.web", "claimtrack.wsgi"]
